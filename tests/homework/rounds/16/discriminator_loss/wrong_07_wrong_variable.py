# what: copied the line of the reals and forgot to change the variable in the logits of the second half
import keras
from keras import ops


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_loss = keras.losses.binary_crossentropy(ops.ones_like(d_real), d_real, from_logits=True)
    fake_loss = keras.losses.binary_crossentropy(ops.zeros_like(d_real), d_real, from_logits=True)
    return float(ops.mean(real_loss) + ops.mean(fake_loss))
