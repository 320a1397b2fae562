# what: one-sided label smoothing copied from a tutorial: 0.9 as label of the reals
import keras
from keras import ops


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real = ops.reshape(ops.convert_to_tensor(d_real, dtype="float32"), (-1, 1))
    d_fake = ops.reshape(ops.convert_to_tensor(d_fake, dtype="float32"), (-1, 1))
    bce = keras.losses.BinaryCrossentropy(from_logits=True)
    real = bce(0.9 * ops.ones_like(d_real), d_real)
    fake = bce(ops.zeros_like(d_fake), d_fake)
    return float(real + fake)
