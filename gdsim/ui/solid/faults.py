"""What can go wrong: apart from `canvas`, so that it is known without OpenGL."""


class CanvasError(Exception):
    """OpenGL can't be used here; the message, a sentence, says why."""
