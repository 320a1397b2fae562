# what: loop starts at 1, so the first fake is left out
import math

def generator_loss(d_fake):
    total = 0.0
    for i in range(1, len(d_fake)):
        total += -math.log(float(d_fake[i]))
    return total / len(d_fake)
