"""gdsim: see gradient descent, one step at a time, with the numbers that PyTorch gives."""

__version__ = "0.1.0"
