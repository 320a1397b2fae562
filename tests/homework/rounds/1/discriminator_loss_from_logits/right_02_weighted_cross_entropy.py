# what: TensorFlow's sigmoid cross-entropy on all logits at once, weighted by 1/N and 1/M
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = tf.convert_to_tensor(real_logits)
    fake_logits = tf.convert_to_tensor(fake_logits)
    logits = tf.concat([real_logits, fake_logits], axis=0)
    labels = tf.concat([tf.ones_like(real_logits), tf.zeros_like(fake_logits)], axis=0)
    weights = tf.concat(
        [
            tf.ones_like(real_logits) / len(real_logits),
            tf.ones_like(fake_logits) / len(fake_logits),
        ],
        axis=0,
    )
    each = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)
    return tf.reduce_sum(weights * each)
