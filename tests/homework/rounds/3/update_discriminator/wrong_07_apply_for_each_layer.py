# what: goes through the layers and calls the optimizer once for each: the optimizer counts as many steps as there are layers (Adam's correction is off, too). Ruled out by: "Write one step of $D$ on the real samples `real`"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape(persistent=True) as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss_real = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss_fake = tf.reduce_mean(tf.nn.softplus(fake_logits))
        loss = loss_real + loss_fake
    if not optimizer.built:
        optimizer.build(discriminator.trainable_weights)
    for layer in discriminator.layers:
        weights = layer.trainable_weights
        if weights:
            optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
