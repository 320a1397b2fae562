# what: Keras's BinaryCrossentropy without from_logits=True: it takes the logits for probabilities and clips them to [1e-7, 1]
import keras
from keras import ops

bce_loss = keras.losses.BinaryCrossentropy()


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_loss = bce_loss(ops.ones_like(real_logits), real_logits)
    fake_loss = bce_loss(ops.zeros_like(fake_logits), fake_logits)
    return real_loss + fake_loss
