# what: one long batch with labels and weights 1/N and 1/M, probabilities, np.float32
import numpy as np


def discriminator_loss(d_real, d_fake):
    p = np.concatenate([d_real, d_fake])
    y = np.concatenate([np.ones(len(d_real)), np.zeros(len(d_fake))])
    w = np.concatenate([np.full(len(d_real), 1 / len(d_real)), np.full(len(d_fake), 1 / len(d_fake))])
    truth = np.where(y == 1, p, 1 - p)
    return np.float32(np.dot(w, -np.log(truth)))
