# what: takes exp of the mean cross-entropy: a perplexity
import numpy as np

def generator_loss(d_fake):
    return np.exp(np.mean(-np.log(d_fake)))
