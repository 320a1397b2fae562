# what: right: keras BinaryCrossentropy(from_logits=True) for both, returns a tensor (logits)
import keras


def discriminator_loss(d_real, d_fake):
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    d_real = keras.ops.convert_to_tensor(d_real)
    d_fake = keras.ops.convert_to_tensor(d_fake)
    real = loss(keras.ops.ones_like(d_real), d_real)
    fake = loss(keras.ops.zeros_like(d_fake), d_fake)
    return real + fake
