"""The self-test of an installed gdsim: what works on this machine, what fails, what is not there.

Nothing here imports torch or Qt before a check needs it, so that what can't be loaded is one
check's failure, and not the end of all of them.
"""
