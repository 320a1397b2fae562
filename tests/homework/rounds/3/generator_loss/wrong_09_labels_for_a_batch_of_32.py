# what: made the labels once, for a batch of 32: for another number of fakes TensorFlow complains about the shapes. "J_G, non-saturating, for M fakes: one number."
import tensorflow as tf

BATCH_SIZE = 32
real_labels = tf.ones((BATCH_SIZE, 1))


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d_fake = tf.cast(d_fake, tf.float32)
    loss = tf.nn.sigmoid_cross_entropy_with_logits(labels=real_labels, logits=d_fake)
    return tf.reduce_mean(loss)
