# what: takes logits; Keras's loss object with from_logits=True, once with ones and once with zeros
import keras
from keras import ops

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real = ops.convert_to_tensor(d_real, dtype="float32")
    d_fake = ops.convert_to_tensor(d_fake, dtype="float32")
    real_loss = cross_entropy(ops.ones_like(d_real), d_real)
    fake_loss = cross_entropy(ops.zeros_like(d_fake), d_fake)
    return real_loss + fake_loss
