# what: TensorFlow's softplus
import tensorflow as tf

def discriminator_loss_from_logits(real_logits, fake_logits):
    return tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(tf.nn.softplus(fake_logits))
