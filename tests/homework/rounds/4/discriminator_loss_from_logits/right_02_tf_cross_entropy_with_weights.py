# what: TensorFlow's cross-entropy on both batches in one tensor, with weights 1/N and 1/M
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real = tf.cast(tf.convert_to_tensor(real_logits), tf.float32)
    fake = tf.cast(tf.convert_to_tensor(fake_logits), tf.float32)
    logits = tf.concat([real, fake], axis=0)
    labels = tf.concat([tf.ones_like(real), tf.zeros_like(fake)], axis=0)
    share = tf.concat([tf.ones_like(real) / tf.cast(tf.size(real), tf.float32),
                       tf.ones_like(fake) / tf.cast(tf.size(fake), tf.float32)], axis=0)
    losses = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)
    return tf.reduce_sum(share * losses)
