# what: as Keras's own train_step: the gradient of optimizer.scale_loss(loss), which is the loss itself for a plain optimizer; and log_sigmoid
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        log_d = tf.math.log_sigmoid(discriminator(real, training=True))
        log_one_minus_d = tf.math.log_sigmoid(-discriminator(fake, training=True))
        value = tf.reduce_mean(log_d) + tf.reduce_mean(log_one_minus_d)
        loss = -value  # down instead of up
        scaled = optimizer.scale_loss(loss)
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(scaled, weights), weights)
    return loss
