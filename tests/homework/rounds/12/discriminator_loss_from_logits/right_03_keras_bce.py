# what: BinaryCrossentropy(from_logits=True) of Keras, once for each batch
import keras


def discriminator_loss_from_logits(real_logits, fake_logits):
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    real = cross_entropy(keras.ops.ones_like(real_logits), real_logits)
    fake = cross_entropy(keras.ops.zeros_like(fake_logits), fake_logits)
    return real + fake
