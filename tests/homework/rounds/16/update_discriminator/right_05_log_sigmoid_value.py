# what: minus the value V, made with log_sigmoid: log(1 - D) is log_sigmoid(-logit)
import keras
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        log_d_real = tf.math.log_sigmoid(discriminator(real, training=True))
        log_not_d_fake = tf.math.log_sigmoid(-discriminator(fake, training=True))
        v = tf.reduce_mean(log_d_real) + tf.reduce_mean(log_not_d_fake)
        loss = -v
    theta = discriminator.trainable_variables
    optimizer.apply(tape.gradient(loss, theta), theta)
    return loss
