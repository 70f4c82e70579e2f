"""Which samples a step takes: a function of the seed and the iteration, and of nothing else.

So going back, a branch and a comparison meet the same batches again.
"""

import functools

import torch
from torch import Tensor

EPOCHS_PER_SEED = 1_000_003
"""A prime, so that the epochs of one seed are not those of the next."""


def batch(samples: int, size: int, iteration: int, seed: int, shuffle: bool) -> Tensor:
    """The indices (B,) of the samples that the step after so many iterations takes.

    Each epoch goes once through all samples, in an order of its own where they are shuffled; the
    last batch of an epoch holds what is left, as in `torch.utils.data.DataLoader`.
    """
    epoch, place = divmod(iteration, batches_per_epoch(samples, size))
    if not shuffle:
        return torch.arange(place * size, min(samples, (place + 1) * size))
    return _order(samples, seed, epoch)[place * size : (place + 1) * size]


def batches_per_epoch(samples: int, size: int) -> int:
    """How many batches it takes to go once through all samples."""
    return -(-samples // size)


@functools.lru_cache(maxsize=4)
def _order(samples: int, seed: int, epoch: int) -> Tensor:
    generator = torch.Generator().manual_seed(seed * EPOCHS_PER_SEED + epoch)
    return torch.randperm(samples, generator=generator)
