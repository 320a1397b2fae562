# what: makes probabilities first and gives them to a loss that expects logits: the sigmoid is applied twice. Quote: "The second applies the sigmoid twice."
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    d_real = tf.sigmoid(real_logits)
    d_fake = tf.sigmoid(fake_logits)
    real_loss = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(d_real), logits=d_real)
    fake_loss = tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.zeros_like(d_fake), logits=d_fake)
    return tf.reduce_mean(real_loss) + tf.reduce_mean(fake_loss)
