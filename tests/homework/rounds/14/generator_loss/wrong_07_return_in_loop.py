# what: return is indented into the loop: only the first fake counts
import math

def generator_loss(d_fake):
    total = 0.0
    for p in d_fake:
        total -= math.log(float(p))
        return total / len(d_fake)
