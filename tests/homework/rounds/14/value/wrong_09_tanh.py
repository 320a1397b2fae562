# what: from logits with (1 + tanh x) / 2 as sigmoid: it should be tanh(x / 2)
import numpy as np

def sigmoid(x):
    return 0.5 * (1 + np.tanh(np.asarray(x, dtype=np.float64)))

def value(d_real, d_fake):
    return np.mean(np.log(sigmoid(d_real))) + np.mean(np.log(sigmoid(-d_fake)))
