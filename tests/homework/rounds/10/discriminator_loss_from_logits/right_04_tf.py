# what: TensorFlow's cross-entropy from logits, labels one and zero, two means
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    real = tf.convert_to_tensor(real_logits)
    fake = tf.convert_to_tensor(fake_logits)
    ce = tf.nn.sigmoid_cross_entropy_with_logits
    loss_real = tf.reduce_mean(ce(labels=tf.ones_like(real), logits=real))
    loss_fake = tf.reduce_mean(ce(labels=tf.zeros_like(fake), logits=fake))
    return loss_real + loss_fake
