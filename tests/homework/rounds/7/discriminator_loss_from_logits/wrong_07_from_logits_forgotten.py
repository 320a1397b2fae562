# what: BinaryCrossentropy() without from_logits=True: Keras takes the logits for probabilities and clips them to [0, 1]. Quote: "A discriminator ends in a linear layer: it gives logits"
import keras
import numpy as np

bce = keras.losses.BinaryCrossentropy()


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    loss_on_reals = bce(np.ones_like(real_logits), real_logits)
    loss_on_fakes = bce(np.zeros_like(fake_logits), fake_logits)
    return float(loss_on_reals + loss_on_fakes)
