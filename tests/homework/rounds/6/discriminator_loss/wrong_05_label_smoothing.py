# what: label 0.9 for the reals (one-sided label smoothing from a DCGAN tutorial) instead of 1 -- "The label 1 means *real*, the label 0 means *fake*."
import keras
import tensorflow as tf

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_loss = cross_entropy(0.9 * tf.ones_like(d_real), d_real)
    fake_loss = cross_entropy(tf.zeros_like(d_fake), d_fake)
    total_loss = real_loss + fake_loss
    return total_loss
