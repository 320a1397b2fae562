# what: asks for the weights of D's last layer only; the layers below never move (the weights that may move are all trainable weights of D)
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
            tf.nn.softplus(fake_logits)
        )
    output_layer = discriminator.layers[-1]
    gradients = tape.gradient(d_loss, output_layer.trainable_weights)
    optimizer.apply(gradients, output_layer.trainable_weights)
    return d_loss
