# what: halves the sum of the two means, as CycleGAN and many PyTorch codes do. Ruled out by: "In this course `d_loss` is the **sum**, as in the"
import tensorflow as tf


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_loss = tf.reduce_mean(tf.nn.softplus(-tf.convert_to_tensor(d_real)))
    generated_loss = tf.reduce_mean(tf.nn.softplus(tf.convert_to_tensor(d_fake)))
    total_disc_loss = real_loss + generated_loss
    return total_disc_loss * 0.5
