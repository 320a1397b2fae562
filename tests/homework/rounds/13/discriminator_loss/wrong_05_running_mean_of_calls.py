# what: wrong: logits, but a running mean over calls is returned, as in a progress bar
import numpy as np

history = []


def discriminator_loss(d_real, d_fake):
    loss = np.logaddexp(0, -d_real).mean() + np.logaddexp(0, d_fake).mean()
    history.append(loss)
    return float(np.mean(history))
