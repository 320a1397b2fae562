# what: divides the sum by a constant batch size of 64 instead of by the number of fakes it was given -- "J_G, non-saturating, for M fakes: one number."
import math

BATCH_SIZE = 64


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    loss = 0
    for d in d_fake:
        loss -= math.log(d)
    return loss / BATCH_SIZE
