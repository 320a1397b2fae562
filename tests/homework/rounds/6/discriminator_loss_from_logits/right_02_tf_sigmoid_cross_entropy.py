# what: tf.nn.sigmoid_cross_entropy_with_logits, one reduce_mean for each group, as a float
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""

    def half(logits, label):
        logits = tf.convert_to_tensor(logits)
        labels = tf.fill(tf.shape(logits), tf.cast(label, logits.dtype))
        return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels, logits))

    return float(half(real_logits, 1) + half(fake_logits, 0))
