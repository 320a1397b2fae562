# what: TensorFlow's softplus, a tensor comes back
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    real = tf.math.softplus(-tf.convert_to_tensor(real_logits))
    return tf.reduce_mean(real) + tf.reduce_mean(tf.math.softplus(fake_logits))
