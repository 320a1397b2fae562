# what: training=True for D on the reals, forgotten for D on the fakes; ruled out: "Leave it out, and Keras 3 takes `training=False`."
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake)
        loss_on_real = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss_on_fake = tf.reduce_mean(tf.nn.softplus(fake_logits))
        loss = loss_on_real + loss_on_fake
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
