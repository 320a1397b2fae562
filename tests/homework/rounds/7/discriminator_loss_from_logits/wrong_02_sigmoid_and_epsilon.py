# what: sigmoid, then a logarithm with an epsilon in it: finite, but about 16 where 1000 is right. Quote: "It must stay finite and right for a D that"
import tensorflow as tf

EPS = 1e-7


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    d_real = tf.sigmoid(real_logits)
    d_fake = tf.sigmoid(fake_logits)
    real_loss = -tf.reduce_mean(tf.math.log(d_real + EPS))
    fake_loss = -tf.reduce_mean(tf.math.log(1.0 - d_fake + EPS))
    return real_loss + fake_loss
