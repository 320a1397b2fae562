# what: Keras's BinaryCrossentropy(from_logits=True), a call each for reals and fakes
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_loss = bce(tf.ones_like(real_logits), real_logits)
    fake_loss = bce(tf.zeros_like(fake_logits), fake_logits)
    return real_loss + fake_loss
