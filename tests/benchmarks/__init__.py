"""Speed, as ratios measured within one run, since machines are noisy: see `__main__`."""
