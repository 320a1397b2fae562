# what: logits, the TensorFlow DCGAN tutorial's version, returns a scalar tensor
import keras
import tensorflow as tf

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_loss = cross_entropy(tf.ones_like(d_real), d_real)
    fake_loss = cross_entropy(tf.zeros_like(d_fake), d_fake)
    total_loss = real_loss + fake_loss
    return total_loss
