# what: makes probabilities out of the logits and hands these to a loss that expects logits: the sigmoid is applied twice. Ruled out by: "The second applies the sigmoid twice."
import tensorflow as tf


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real = tf.sigmoid(tf.convert_to_tensor(d_real))
    d_fake = tf.sigmoid(tf.convert_to_tensor(d_fake))
    loss_real = tf.nn.sigmoid_cross_entropy_with_logits(tf.ones_like(d_real), d_real)
    loss_fake = tf.nn.sigmoid_cross_entropy_with_logits(tf.zeros_like(d_fake), d_fake)
    return tf.reduce_mean(loss_real) + tf.reduce_mean(loss_fake)
