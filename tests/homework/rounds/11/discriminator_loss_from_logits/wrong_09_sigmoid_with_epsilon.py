# what: stable sigmoid, then logs with 1e-7 added
import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))


def discriminator_loss_from_logits(real_logits, fake_logits):
    eps = 1e-7
    real = -np.log(sigmoid(real_logits) + eps)
    fake = -np.log(sigmoid(-fake_logits) + eps)
    return real.mean() + fake.mean()
