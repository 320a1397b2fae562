# what: logits, tf.nn.sigmoid_cross_entropy_with_logits in a helper function, reduce_mean of each half
import tensorflow as tf


def half(logits, label):
    logits = tf.convert_to_tensor(logits)
    labels = tf.fill(tf.shape(logits), tf.cast(label, logits.dtype))
    return tf.reduce_mean(
        tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)
    )


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return float(half(d_real, 1.0) + half(d_fake, 0.0))
