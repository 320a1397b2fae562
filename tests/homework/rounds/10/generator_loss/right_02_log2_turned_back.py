# what: a list comprehension with log2, turned back into natural logarithms at the end
import math
import statistics


def generator_loss(d_fake):
    bits = [-math.log2(p) for p in d_fake]
    return statistics.fmean(bits) * math.log(2)
