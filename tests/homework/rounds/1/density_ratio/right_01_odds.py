# what: the odds, d / (1 - d)
density_ratio = lambda d: d / (1 - d)
