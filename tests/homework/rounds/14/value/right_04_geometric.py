# what: logarithm of the product of two geometric means, in plain Python
import math
import statistics

def value(d_real, d_fake):
    a = statistics.geometric_mean([float(p) for p in d_real])
    b = statistics.geometric_mean([1 - float(p) for p in d_fake])
    return math.log(a * b)
