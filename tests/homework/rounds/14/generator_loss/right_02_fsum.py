# what: plain Python, exact sum of logarithms to the base 2, changed back to natural ones
import math

def generator_loss(d_fake):
    logs = [math.log2(float(p)) for p in d_fake]
    return -math.fsum(logs) / len(logs) * math.log(2)
