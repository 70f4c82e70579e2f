"""The loss surface in three dimensions: OpenGL draws the surface, Qt draws the run on it.

Nothing of OpenGL is imported before `canvas` is, which is when the view is first opened.
"""
