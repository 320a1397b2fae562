# what: calls D before the tape is opened, so only the loss formula is recorded and all gradients are None; ruled out: "a tape, a loss inside it, the weights that may"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    real_logits = discriminator(real, training=True)
    fake_logits = discriminator(fake, training=True)
    with tf.GradientTape() as tape:
        loss_real = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss_fake = tf.reduce_mean(tf.nn.softplus(fake_logits))
        loss = loss_real + loss_fake
    weights = discriminator.trainable_weights
    gradient = tape.gradient(loss, weights)
    optimizer.apply(gradient, weights)
    return loss
