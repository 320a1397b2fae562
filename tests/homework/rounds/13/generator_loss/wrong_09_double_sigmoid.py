# what: wrong: the sigmoid is applied by hand, then once more by from_logits (logits)
import numpy as np



def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def generator_loss(d_fake):
    probabilities = sigmoid(d_fake)
    return -np.mean(np.log(sigmoid(probabilities)))
