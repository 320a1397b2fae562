# what: clips the logits to [-88, 88], the range of exp in float32: finite, but a D that is certain and wrong pays 88 instead of 1000
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = tf.clip_by_value(tf.cast(real_logits, tf.float32), -88.0, 88.0)
    fake_logits = tf.clip_by_value(tf.cast(fake_logits, tf.float32), -88.0, 88.0)
    real = tf.math.log(1.0 + tf.exp(-real_logits))
    fake = tf.math.log(1.0 + tf.exp(fake_logits))
    return tf.reduce_mean(real) + tf.reduce_mean(fake)
