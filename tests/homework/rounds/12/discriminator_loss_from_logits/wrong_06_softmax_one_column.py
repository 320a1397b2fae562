# what: softmax cross-entropy over the single column
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    real = tf.nn.softmax_cross_entropy_with_logits(labels=tf.ones_like(real_logits), logits=real_logits)
    fake = tf.nn.softmax_cross_entropy_with_logits(labels=tf.zeros_like(fake_logits), logits=fake_logits)
    return tf.reduce_mean(real) + tf.reduce_mean(fake)
