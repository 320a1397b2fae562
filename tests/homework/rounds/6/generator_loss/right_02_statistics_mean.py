# what: probabilities, plain Python, a generator expression in statistics.fmean
import math
import statistics


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return statistics.fmean(-math.log(p) for p in d_fake)
